/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project;

import java.io.InputStream;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.StoreException;
import org.imece.model.core.Element;
import org.imece.model.core.ProjectSettings;

/**
 * An open project. Its elements are loaded when they are asked for; every change is an edit of {@link #edit}, can be
 * undone, and is on disk within a second.
 * <p>
 * Threads: elements are read and edited on the model thread (in the workbench the user interface thread, elsewhere the
 * thread that calls). Work in the background reads under {@link #read}, or better, reads committed records by their
 * change sequence from {@link #store()} into a {@link RecordReader} of its own.
 *
 * @noimplement
 * @since 0.1
 */
public interface IResearchProject extends AutoCloseable {

	URI location();

	/** Name of the project in its main language. */
	String name();

	ProjectSettings settings();

	/** Language in which titles are shown first; a BCP 47 tag. */
	String mainLanguage();

	/** All records, without loading any. Records of an unknown type are there too; see {@link #isUnderstood}. */
	List<RecordHeader> records();

	/** Records whose root is of a type or of a subtype of it, without loading any. */
	List<RecordHeader> records(EClass type);

	/** Whether the plug-in that brings the type of a record is installed. */
	boolean isUnderstood(RecordHeader record);

	/** Loads all records with a root of this type or a subtype, ordered by title. */
	<T extends Element> List<T> all(Class<T> type);

	/** The root element of a record, loading it if necessary; empty if there is none or it is not understood. */
	Optional<Element> root(String recordId);

	/**
	 * Follows a reference of the form {@code imece:/record#element}.
	 *
	 * @see #uriOf(Element)
	 */
	Optional<Element> find(String uri);

	/** Address of an element within the project: {@code imece:/record#element}. */
	String uriOf(Element element);

	/** Identifier of the record that an element is part of; empty while the element is not in the project. */
	Optional<String> recordOf(EObject element);

	/**
	 * Records with a reference to an element or, for the root of a record, to anything within it. None for what is not
	 * in the project, such as what was deleted while somebody asked in the background.
	 */
	List<RecordHeader> referencing(Element target) throws CoreException;

	/**
	 * Runs a change as one undoable step. If it throws, everything it did is taken back and nothing is stored. A call
	 * within a running edit becomes part of it.
	 * <p>
	 * At the end of the edit, references follow elements that it moved to another record, and references to elements
	 * that it took out of the project are removed, in all records.
	 *
	 * @param label what the user reads after Undo, for instance "Rename organisation"
	 */
	void edit(String label, ModelChange change) throws CoreException;

	/** Reads elements from a background thread while no edit is running. */
	<T> T read(ModelQuery<T> query) throws CoreException;

	/**
	 * Adds a new record with this root, giving it an identifier if it has none. Only within {@link #edit}.
	 *
	 * @return the root
	 */
	<T extends Element> T add(T root);

	/**
	 * Deletes an element: a root with its record, another one from its container. References to it and to what it
	 * contains are removed from all records at the end of the edit. Only within {@link #edit}.
	 */
	void delete(Element element) throws CoreException;

	boolean canUndo();

	boolean canRedo();

	/** Label of the edit that {@link #undo} takes back; empty if there is none. */
	String undoLabel();

	String redoLabel();

	void undo() throws CoreException;

	void redo() throws CoreException;

	/** Commits what has not been committed yet and waits for it. */
	void flush() throws CoreException;

	SaveState saveState();

	/** Names the present state, after a {@link #flush()}. */
	void checkpoint(String label) throws CoreException;

	/** Puts a record back to what it was in a revision, as an edit that can be undone. */
	void restore(String recordId, long version) throws CoreException;

	/** Reads a revision of a record without touching the project. */
	Optional<Element> revision(String recordId, long version) throws CoreException;

	/** Who is named as author of edits. */
	String author();

	/** @return lower-case hexadecimal SHA-256, for {@link org.imece.model.core.Attachment#setSha256(String)} */
	String putBlob(String mediaType, InputStream bytes) throws StoreException;

	Optional<InputStream> openBlob(String sha256) throws StoreException;

	/**
	 * Removes for good what records were before their present state, and blobs. Since an undo would bring it back, all
	 * undo steps of the project are given up. Cannot be undone; reaches neither copies nor exports of the project.
	 *
	 * @param blobs keys of blobs that nothing in the project names any more
	 * @see IRecordStore#forget
	 */
	void forgetHistory(Collection<String> recordIds, Collection<String> blobs) throws CoreException;

	/** The committed records; for readers that follow the change sequence. */
	IRecordStore store();

	void addListener(IProjectListener listener);

	void removeListener(IProjectListener listener);

	/** Roots that are loaded now. */
	Collection<Element> loadedRoots();

	/** Flushes and closes; the project cannot be used afterwards. */
	@Override
	void close() throws CoreException;
}
