/** Pages across all articles: who relays whom, and how numbers moved. */
package org.isnad.overview;
