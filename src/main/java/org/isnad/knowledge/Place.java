package org.isnad.knowledge;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** A place with a name. */
@Entity
@DiscriminatorValue("PLACE")
public class Place extends NamedEntity {
}
