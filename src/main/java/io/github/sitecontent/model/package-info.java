/**
 * What a site says: records that hold facts, and refuse nonsense. Depends on nothing but the JDK.
 */
@NullMarked
package io.github.sitecontent.model;

import org.jspecify.annotations.NullMarked;
