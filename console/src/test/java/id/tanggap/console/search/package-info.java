@org.jspecify.annotations.NullMarked
package id.tanggap.console.search;
