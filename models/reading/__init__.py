"""The text of documents, with its headings and pages."""
