package org.isnad.knowledge;

import java.time.LocalDate;

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

/** A title somebody bears in the articles of a period. */
@Entity
@Table(name = "role")
public class Role extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_seq")
    @SequenceGenerator(name = "role_seq", sequenceName = "role_seq", allocationSize = 50)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    public Person person;

    public String title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organization_id")
    public Organization organization;

    @Column(name = "first_seen")
    public LocalDate firstSeen;

    @Column(name = "last_seen")
    public LocalDate lastSeen;

    /** Widens the period to a day on which an article gives the title. */
    public void seen(LocalDate day) {
        firstSeen = firstSeen == null || day.isBefore(firstSeen) ? day : firstSeen;
        lastSeen = lastSeen == null || day.isAfter(lastSeen) ? day : lastSeen;
    }
}
