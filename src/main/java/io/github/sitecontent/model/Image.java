package io.github.sitecontent.model;

/**
 * A picture.
 *
 * @param src its address, or its path within the site
 * @param alt what it shows, in words; empty when the author gave none
 * @param location where its address stands in the data
 */
public record Image(Url src, String alt, Location location) {}
