package org.isnad.knowledge;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

import org.isnad.finding.EntityType;

/** A human being with a name. */
@Entity
@DiscriminatorValue("PERSON")
public class Person extends NamedEntity {
    @Override
    public EntityType type() {
        return EntityType.PERSON;
    }
}
