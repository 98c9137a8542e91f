/** What pages are made of: annotated texts, claims with all that is shown of them, addresses, the frame around them. */
package org.isnad.page;
