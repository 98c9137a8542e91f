/** Finds the people, organizations and places a text names, without a model, and joins the mentions that name the same. */
package org.isnad.naming;
