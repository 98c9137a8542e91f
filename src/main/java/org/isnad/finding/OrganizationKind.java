package org.isnad.finding;

/** What sort of body an organization is. */
public enum OrganizationKind {
    GOVERNMENT,
    MILITARY,
    ARMED_GROUP,
    COALITION,
    INTERGOVERNMENTAL,
    MEDIA,
    PARTY,
    COMPANY,
    NGO,
    OTHER
}
