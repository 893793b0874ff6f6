package io.github.sitecontent.adopt;

/** Which of two numbers of a date is the day, where the numbers do not tell. */
public enum DateOrder {
  DAY,
  MONTH
}
