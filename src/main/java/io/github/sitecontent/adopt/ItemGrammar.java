package io.github.sitecontent.adopt;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the facts in an item of a list of one kind. */
interface ItemGrammar {

  /** Reads an item; null when nothing surely tells what it needs to say. */
  @Nullable Reading read(String item);

  /** The keys whose texts may lead to the item's address. */
  Set<String> linked();
}
