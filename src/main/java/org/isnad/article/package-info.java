/** Articles as taken in: the untouched text, where it appeared, what it names. */
package org.isnad.article;
