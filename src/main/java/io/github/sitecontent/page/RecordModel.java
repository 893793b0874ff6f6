package io.github.sitecontent.page;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.sitecontent.model.Origin;
import io.github.sitecontent.model.Words;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A record in a template: its components, and what it can tell of itself, in snake case. */
class RecordModel implements TemplateHashModel {

  // hashed: a page of 100,000 publications looks 10 million times
  private static final ClassValue<Map<String, Method>> PROPERTIES =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return propertiesOf(type);
        }
      };

  private final Record record;
  private final Models models;

  RecordModel(Record record, Models models) {
    this.record = record;
    this.models = models;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    models.lookInto(record, key);
    var properties = PROPERTIES.get(record.getClass());
    var property = properties.get(key);
    if (property == null) {
      var keys = new TreeSet<>(properties.keySet());
      var nearest = Words.nearest(key, keys);
      throw new MissingKeyException(
          key,
          nearest != null
              ? "did you mean '" + nearest + "'?"
              : "there are " + String.join(", ", keys));
    }
    try {
      return models.wrap(property.invoke(record));
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new TemplateModelException("'" + key + "' cannot be read", e);
    }
  }

  Record record() {
    return record;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private static Map<String, Method> propertiesOf(Class<?> type) {
    var properties = new HashMap<String, Method>();
    for (var method : type.getDeclaredMethods()) {
      boolean open =
          Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers());
      boolean isShown = method.getReturnType() != Origin.class && !isOfEveryObject(method);
      if (open && isShown && method.getParameterCount() == 0) {
        method.setAccessible(true);
        properties.put(snakeCase(method.getName()), method);
      }
    }
    return Collections.unmodifiableMap(properties);
  }

  private static boolean isOfEveryObject(Method method) {
    return method.getName().equals("hashCode") || method.getName().equals("toString");
  }

  /** The name that a component has in the data: Java keeps {@code abstract} for itself. */
  private static String snakeCase(String name) {
    return name.equals("abstractText")
        ? "abstract"
        : name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
  }
}
