/**
 * BibTeX to publications, and publications to BibTeX. The only package that knows the BibTeX
 * library.
 */
@NullMarked
package io.github.sitecontent.bibtex;

import org.jspecify.annotations.NullMarked;
