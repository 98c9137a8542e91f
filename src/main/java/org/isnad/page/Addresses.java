package org.isnad.page;

import org.isnad.claim.ReviewStatus;
import org.isnad.finding.ClaimKind;
import org.isnad.finding.Stance;
import org.isnad.graphql.GlobalId;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.OrganizationView;
import org.isnad.knowledge.Party;
import org.isnad.knowledge.PersonView;
import org.isnad.knowledge.UnnamedSource;

import io.quarkus.qute.TemplateExtension;

/** Where things are shown and how they are called, for templates. */
@TemplateExtension
public final class Addresses {

    private Addresses() {
    }

    /** The page of a person or an organization; null for places and for sources without a name. */
    public static String address(Object thing) {
        if (thing instanceof PersonView person) {
            return "/people/" + person.key();
        }
        return thing instanceof OrganizationView organization ? "/organizations/" + organization.key() : null;
    }

    /** The name, or the description of a source without one. */
    public static String called(Party party) {
        return party instanceof UnnamedSource source ? source.description() : ((NamedThing) party).name();
    }

    /** The global id of a person or an organization. */
    public static String id(NamedThing thing) {
        return GlobalId.of(thing instanceof PersonView ? "Person" : "Organization", thing.key());
    }

    static ReviewStatus status(String value) {
        return ReviewStatus.valueOf(value);
    }

    static ClaimKind kind(String value) {
        return ClaimKind.valueOf(value);
    }

    static Stance stance(String value) {
        return Stance.valueOf(value);
    }
}
