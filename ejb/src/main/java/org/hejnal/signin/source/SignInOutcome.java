package org.hejnal.signin.source;

/** What has come of a sign-in: somebody is proven, or nobody is signed in. */
public sealed interface SignInOutcome permits ProvenIdentity, SignInRefusal {}
