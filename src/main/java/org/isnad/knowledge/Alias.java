package org.isnad.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Another name of an entity, as some article or the lexicon writes it. */
@Entity
@Table(name = "alias")
public class Alias extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "alias_seq")
    @SequenceGenerator(name = "alias_seq", sequenceName = "alias_seq", allocationSize = 50)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entity_id")
    public NamedEntity entity;

    public String name;

    @Column(name = "name_key")
    public String nameKey;

    /** Whether an editor gave it: then it stands for its bearer even where it is a single word. */
    public boolean given;
}
