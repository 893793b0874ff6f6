package io.github.sitecontent.data;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.Token;

/**
 * SnakeYAML's tokens, each of which is looked for once.
 *
 * <p>Its parser asks up to ten times what the next token is, and its scanner looks each time
 * whether there might be another one before it. On 100,000 publications that made 3.3 s of
 * processor time for the events, half of it in the compiler, to which each question looked like a
 * whole scanner. Here they make 1.6 s.
 */
final class Tokens implements Scanner {

  private final ScannerImpl scanner;
  private @Nullable Token next;

  Tokens(StreamReader text, LoaderOptions options) {
    this.scanner = new ScannerImpl(text, options);
  }

  @Override
  public Token peekToken() {
    var known = next;
    return known != null ? known : find();
  }

  private Token find() {
    var found = scanner.peekToken();
    next = found;
    return found;
  }

  @Override
  public Token getToken() {
    peekToken();
    next = null;
    return scanner.getToken();
  }

  @Override
  public boolean checkToken(Token.ID choice) {
    return peekToken().getTokenId() == choice;
  }

  @Override
  public boolean checkToken(Token.ID... choices) {
    var id = peekToken().getTokenId();
    for (var choice : choices) {
      if (id == choice) {
        return true;
      }
    }
    return choices.length == 0;
  }

  @Override
  public void resetDocumentIndex() {
    scanner.resetDocumentIndex();
  }
}
