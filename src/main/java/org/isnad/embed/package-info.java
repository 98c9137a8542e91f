/** Small pages for other sites to show: a claim, its chain, what somebody said; they need no script. */
package org.isnad.embed;
