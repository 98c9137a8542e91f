/** The lists of people, organizations and places, and what belongs to each of them. */
package org.isnad.directory;
