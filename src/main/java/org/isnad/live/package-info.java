/** What is new, told to those who subscribed: from whichever server it came to whichever they are connected to. */
package org.isnad.live;
