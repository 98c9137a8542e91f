/** Taking in through the browser: the form, and the progress of many files. */
package org.isnad.intake;
