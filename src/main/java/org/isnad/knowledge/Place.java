package org.isnad.knowledge;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

import org.isnad.finding.EntityType;

/** A place with a name. */
@Entity
@DiscriminatorValue("PLACE")
public class Place extends NamedEntity {
    @Override
    public EntityType type() {
        return EntityType.PLACE;
    }
}
