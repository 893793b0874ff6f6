package io.github.sitecontent.model;

/** How far a publication has come. */
public enum PublicationStatus {
  PUBLISHED,
  ACCEPTED,
  IN_PRESS,
  UNDER_REVIEW,
  SUBMITTED,
  PREPRINT,
  IN_PREPARATION
}
