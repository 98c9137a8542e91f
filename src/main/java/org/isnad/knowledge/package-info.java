/** Who and what the articles speak of: people, organizations and places with their aliases and roles, across articles. */
package org.isnad.knowledge;
