/** What of a scraped page is the article: headline, outlet, credits, dateline, and the furniture around them. */
package org.isnad.layout;
