package org.isnad.knowledge;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** A human being with a name. */
@Entity
@DiscriminatorValue("PERSON")
public class Person extends NamedEntity {
}
