package org.hejnal.signin.source;

/** The protocols by which a source proves who somebody is. */
public enum SourceKind {
    LOCAL,
    OIDC,
    CAS,
    SAML
}
