/** Finds the people, organizations and places a text names, without a model: titles, name grammar and lexicons. */
package org.isnad.naming;
