/** How people are named: given names, lineages, family names, and the same person named again. */
package org.isnad.person;
