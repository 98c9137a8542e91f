/** Who the names of an article stand for: resolution of found names to the records of people, organizations and places. */
package org.isnad.resolution;
