/** Titles and the names they go with: وزير الخارجية الأميركي مايك بومبيو. */
package org.isnad.title;
