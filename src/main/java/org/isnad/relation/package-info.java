/** How claims of different articles stand to each other. */
package org.isnad.relation;
