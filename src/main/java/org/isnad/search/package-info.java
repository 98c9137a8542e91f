/** Search over articles, claims, people, organizations and places: matching, ranking, highlights, facets. */
package org.isnad.search;
