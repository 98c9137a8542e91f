package org.isnad.limit;

import io.smallrye.config.SmallRyeConfigBuilder;

/** Limits as they are set, for tests that need no server. */
public final class LimitSettings {

    private LimitSettings() {
    }

    /** The defaults but for these: name and value in turn. */
    public static Limits with(String... settings) {
        SmallRyeConfigBuilder config = new SmallRyeConfigBuilder().addDiscoveredConverters()
                .withMapping(Limits.class);
        for (int i = 0; i < settings.length; i += 2) {
            config.withDefaultValue("isnad.graphql." + settings[i], settings[i + 1]);
        }
        return config.build().getConfigMapping(Limits.class);
    }
}
