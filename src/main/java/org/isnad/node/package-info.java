/** Anything by its global id. */
package org.isnad.node;
