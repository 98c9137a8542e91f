package org.isnad.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.isnad.finding.EntityType;
import org.isnad.finding.OrganizationKind;

/** A body that can act and speak: a ministry, a force, an outlet, a state as an actor. */
@Entity
@DiscriminatorValue("ORGANIZATION")
public class Organization extends NamedEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "organization_kind")
    public OrganizationKind kind;

    @Override
    public EntityType type() {
        return EntityType.ORGANIZATION;
    }
}
