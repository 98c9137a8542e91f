/** How places are named, and when a country is meant as its government. */
package org.isnad.place;
