/** How a text is read for names: words without their clitics, possible mentions, listed names, and which of them stand. */
package org.isnad.mention;
