/** The pages: one resource for each family, with the records that its templates take. Nothing may import this package. */
package org.isnad.web;
