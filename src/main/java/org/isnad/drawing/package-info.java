/**
 * Pictures that the server draws: where every line and letter goes. Pure; templates write them as SVG with a text beside each.
 */
package org.isnad.drawing;
