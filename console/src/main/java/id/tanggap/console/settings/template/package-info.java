/** The page of escalation templates: stations of a chain, each with its checklist. */
@NullMarked
package id.tanggap.console.settings.template;

import org.jspecify.annotations.NullMarked;
