package org.isnad.mention;

import java.util.List;

/** One way in which Arabic news names somebody or something. */
public interface NamingRule {

    /** Adds what the rule sees; overlaps are settled afterwards. */
    void find(Reading reading, List<Sighting> sightings);
}
