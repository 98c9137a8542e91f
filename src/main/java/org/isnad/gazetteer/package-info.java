/**
 * Lists of names and of the words around them: people, places, organizations, countries and their adjectives, titles of bodies.
 */
package org.isnad.gazetteer;
