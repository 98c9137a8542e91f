/** Pictures that the server draws: where every line and letter goes; templates write them as SVG, with a text beside each. */
package org.isnad.chart;
