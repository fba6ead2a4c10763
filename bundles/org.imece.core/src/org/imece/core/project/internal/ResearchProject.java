/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imece.core.record.RecordCodec;
import org.imece.core.project.IProjectListener;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.ModelChange;
import org.imece.core.project.ModelQuery;
import org.imece.core.project.ProjectOptions;
import org.imece.core.project.SaveState;
import org.imece.core.project.Titles;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.Reference;
import org.imece.core.store.StoreException;
import org.imece.core.store.StoredRecord;
import org.imece.core.text.TextOrder;
import org.imece.model.core.CorePackage;
import org.imece.model.core.Element;
import org.imece.model.core.ProjectSettings;

/** A project on top of a record store: loads on demand, records edits, commits in the background. */
public final class ResearchProject implements IResearchProject {

	private final IRecordStore store;
	private final ProjectOptions options;
	private final RecordCodec codec = new RecordCodec();
	private final RecordResourceSet resources;
	private final RecordIndex index;
	private final EditStack edits;
	private final PendingRecords pending;
	private final Autosave autosave;
	/** Records that the running edit has added so far. */
	private final Set<String> added = ConcurrentHashMap.newKeySet();
	private final ModelClasses classes = new ModelClasses();
	private final List<IProjectListener> listeners = new CopyOnWriteArrayList<>();

	public ResearchProject(IRecordStore store, ProjectOptions options) throws StoreException {
		this.store = store;
		this.options = options;
		resources = new RecordResourceSet(store, codec);
		ChangeObserver observer = new ChangeObserver();
		resources.eAdapters().add(observer);
		edits = new EditStack(options.modelThread(), observer, this::followReferences, this::changed);
		index = new RecordIndex(store.changedSince(0));
		pending = new PendingRecords(store, codec, index, options.author(),
				state -> listeners.forEach(listener -> listener.saveStateChanged(state)));
		autosave = new Autosave(() -> pending.commit(edits));
	}

	@Override
	public URI location() {
		return store.location();
	}

	@Override
	public String name() {
		return Titles.of(settings(), mainLanguage());
	}

	@Override
	public ProjectSettings settings() {
		return index.ofType(CorePackage.Literals.PROJECT_SETTINGS).stream().findFirst().flatMap(header -> root(header.id()))
				.map(ProjectSettings.class::cast)
				.orElseThrow(() -> new IllegalStateException("A project has its settings from the start"));
	}

	@Override
	public String mainLanguage() {
		return settings().getMainLanguage();
	}

	@Override
	public List<RecordHeader> records() {
		return index.all();
	}

	@Override
	public List<RecordHeader> records(EClass type) {
		return index.ofType(type);
	}

	@Override
	public boolean isUnderstood(RecordHeader record) {
		return RecordCodec.classOf(record.type()).isPresent();
	}

	@Override
	public <T extends Element> List<T> all(Class<T> type) {
		List<RecordHeader> headers = new ArrayList<>(index.ofType(classes.of(type)));
		headers.sort(TextOrder.by(Locale.of("tr"), RecordHeader::title));
		List<T> elements = new ArrayList<>(headers.size());
		for (RecordHeader header : headers) {
			root(header.id()).map(type::cast).ifPresent(elements::add);
		}
		return elements;
	}

	@Override
	public Optional<Element> root(String recordId) {
		return index.get(recordId).flatMap(header -> resources.load(recordId))
				.flatMap(resource -> resource.getContents().stream().findFirst()).map(Element.class::cast);
	}

	@Override
	public Optional<Element> find(String uri) {
		var address = org.eclipse.emf.common.util.URI.createURI(uri);
		Optional<Element> root = RecordCodec.recordOf(address.trimFragment()).flatMap(this::root);
		if (root.isEmpty() || !address.hasFragment() || address.fragment().equals(root.get().getId())) {
			return root;
		}
		return Optional.ofNullable(root.get().eResource().getEObject(address.fragment())).map(Element.class::cast);
	}

	@Override
	public String uriOf(Element element) {
		return RecordCodec.uriOf(element).toString();
	}

	@Override
	public Optional<String> recordOf(EObject element) {
		Resource resource = element.eResource();
		return resource == null ? Optional.empty() : RecordCodec.recordOf(resource.getURI());
	}

	@Override
	public List<RecordHeader> referencing(Element target) throws CoreException {
		flush();
		Optional<String> record = recordOf(target);
		return record.isEmpty() ? List.of()
				: store.referencing(new Reference(record.get(), target.eContainer() == null ? "" : target.getId()));
	}

	@Override
	public void edit(String label, ModelChange change) throws CoreException {
		try {
			edits.edit(label, change);
		} catch (CoreException | RuntimeException e) {
			added.stream().filter(id -> !resources.holds(id)).forEach(index::deleted);
			throw e;
		} finally {
			if (!edits.isEditing()) {
				added.clear();
			}
		}
	}

	@Override
	public boolean canUndo() {
		return edits.canUndo();
	}

	@Override
	public boolean canRedo() {
		return edits.canRedo();
	}

	@Override
	public String undoLabel() {
		return edits.undoLabel();
	}

	@Override
	public String redoLabel() {
		return edits.redoLabel();
	}

	@Override
	public void undo() throws CoreException {
		edits.undo();
	}

	@Override
	public void redo() throws CoreException {
		edits.redo();
	}

	/** To what an edit has taken out of a record, in records that are loaded or not. */
	private void followReferences(ChangeRecord record) throws CoreException {
		Map<Element, Resource> departed = record.departed();
		if (!departed.isEmpty()) {
			new DepartedElements(store, resources, departed).followReferences(record, pending.resources());
		}
	}

	/** After an edit, an undo or a redo. */
	private void changed(ChangeRecord record) {
		Set<String> ids = new LinkedHashSet<>();
		String language = titleLanguage(); // once: it looks through all records
		for (Resource resource : record.resources()) {
			String id = RecordCodec.recordOf(resource.getURI()).orElseThrow();
			ids.add(id);
			if (resource.getContents().isEmpty()) {
				index.deleted(id);
			} else {
				index.edited(id, (Element) resource.getContents().get(0), language, options.author());
			}
		}
		pending.add(record.resources());
		autosave.soon();
		listeners.forEach(listener -> listener.edited(ids));
	}

	private String titleLanguage() {
		return index.ofType(CorePackage.Literals.PROJECT_SETTINGS).isEmpty() ? "tr" : mainLanguage();
	}

	@Override
	public SaveState saveState() {
		return pending.state();
	}

	@Override
	public void flush() throws CoreException {
		if (edits.isHeldHere()) {
			throw new IllegalStateException("An edit cannot be committed while it runs");
		}
		autosave.now();
	}

	@Override
	public <T> T read(ModelQuery<T> query) throws CoreException {
		return edits.read(query);
	}

	@Override
	public <T extends Element> T add(T root) {
		if (!edits.isEditing()) {
			throw new IllegalStateException("Records are added within an edit only");
		}
		if (root.getId() == null) {
			root.setId(UUID.randomUUID().toString());
		}
		root.eAllContents().forEachRemaining(ResearchProject::identify);
		var uri = RecordCodec.uriOf(root.getId());
		Resource resource = resources.getResource(uri, true);
		if (resource == null) {
			resource = resources.createResource(uri);
		}
		if (!resource.getContents().isEmpty()) {
			throw new IllegalArgumentException("There is a record " + root.getId() + " already");
		}
		resource.getContents().add(root);
		index.edited(root.getId(), root, titleLanguage(), options.author()); // the rest of the edit finds it
		added.add(root.getId());
		return root;
	}

	private static void identify(EObject object) {
		if (object instanceof Element element && element.getId() == null) {
			element.setId(UUID.randomUUID().toString());
		}
	}

	@Override
	public void delete(Element element) throws CoreException {
		if (!edits.isEditing()) {
			throw new IllegalStateException("Elements are deleted within an edit only");
		}
		Resource record = element.eResource();
		if (record == null) {
			throw new IllegalArgumentException("Not in the project");
		}
		EcoreUtil.remove(element); // the end of the edit removes the references
		record.getContents().remove(element);
	}

	@Override
	public void checkpoint(String label) throws CoreException {
		flush();
		store.checkpoint(label, options.author());
	}

	@Override
	public Optional<Element> revision(String recordId, long version) throws CoreException {
		Optional<StoredRecord> stored = store.read(recordId, version);
		return stored.flatMap(record -> codec.read(recordId, record.content())).map(Element.class::cast);
	}

	@Override
	public void restore(String recordId, long version) throws CoreException {
		flush();
		Element revision = revision(recordId, version).orElseThrow(
				() -> new CoreException(Status.error(Messages.format(Messages.Restore_noSuchRevision, version))));
		edit(Messages.format(Messages.Restore_label, Titles.of(revision, mainLanguage())),
				() -> replace(recordId, revision));
	}

	/** References to what the record consists of now are led to the revision at the end of the edit. */
	private void replace(String recordId, Element revision) {
		Resource record = resources.load(recordId)
				.orElseGet(() -> resources.createResource(RecordCodec.uriOf(recordId)));
		record.getContents().clear();
		record.getContents().add(EcoreUtil.copy(revision));
	}

	/** Empties the undo history: what made the project is not undone. */
	void forgetEdits() throws CoreException {
		edits.forget();
	}

	@Override
	public String author() {
		return options.author();
	}

	@Override
	public String putBlob(String mediaType, InputStream bytes) throws StoreException {
		return store.putBlob(mediaType, bytes);
	}

	@Override
	public Optional<InputStream> openBlob(String sha256) throws StoreException {
		return store.openBlob(sha256);
	}

	@Override
	public void forgetHistory(Collection<String> recordIds, Collection<String> blobs) throws CoreException {
		flush();
		edits.forget();
		store.forget(recordIds, blobs);
		edits.onModelThread(() -> listeners.forEach(listener -> {
			listener.edited(Set.copyOf(recordIds));
			listener.forgotten();
		}));
	}

	@Override
	public IRecordStore store() {
		return store;
	}

	@Override
	public void addListener(IProjectListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(IProjectListener listener) {
		listeners.remove(listener);
	}

	@Override
	public Collection<Element> loadedRoots() {
		List<Element> roots = new ArrayList<>();
		resources.loaded().forEach(resource -> resource.getContents().forEach(root -> roots.add((Element) root)));
		return roots;
	}

	/** Closes without saving, so that nothing holds a project that could not be begun. */
	void abandon() throws StoreException {
		autosave.stop();
		store.close();
	}

	@Override
	public void close() throws CoreException {
		listeners.forEach(IProjectListener::closing);
		try {
			flush();
		} finally {
			autosave.stop();
			store.close();
		}
	}
}
