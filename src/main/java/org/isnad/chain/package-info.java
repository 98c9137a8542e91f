/** Who relays whom: the graph that the chains of all claims make together, its circles and its links without a name. */
package org.isnad.chain;
