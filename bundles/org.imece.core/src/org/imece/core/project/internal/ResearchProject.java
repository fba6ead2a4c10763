/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.imece.core.project.IProjectListener;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.ModelChange;
import org.imece.core.project.ModelQuery;
import org.imece.core.project.ProjectOptions;
import org.imece.core.project.SaveState;
import org.imece.core.project.Titles;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.RecordWrite;
import org.imece.core.store.Reference;
import org.imece.core.store.StoreException;
import org.imece.core.store.StoredRecord;
import org.imece.core.text.TextOrder;
import org.imece.model.coding.CodingPackage;
import org.imece.model.core.CorePackage;
import org.imece.model.core.Element;
import org.imece.model.core.ProjectSettings;
import org.imece.model.evidence.EvidencePackage;
import org.imece.model.law.LawPackage;
import org.imece.model.report.ReportPackage;
import org.imece.model.stakeholder.StakeholderPackage;

/** A project on top of a record store: loads on demand, records edits, commits in the background. */
public final class ResearchProject implements IResearchProject {

	private static final List<EPackage> MODEL = List.of(CorePackage.eINSTANCE, StakeholderPackage.eINSTANCE,
			LawPackage.eINSTANCE, CodingPackage.eINSTANCE, EvidencePackage.eINSTANCE, ReportPackage.eINSTANCE);

	private final IRecordStore store;
	private final ProjectOptions options;
	private final RecordCodec codec = new RecordCodec();
	private final RecordResourceSet resources;
	private final RecordIndex index;
	private final ChangeObserver observer = new ChangeObserver();
	private final BasicCommandStack commands = new BasicCommandStack();
	private final List<IProjectListener> listeners = new CopyOnWriteArrayList<>();
	/** Held while elements change and while they are serialised. */
	private final ReentrantLock model = new ReentrantLock(true);
	private final Set<Resource> dirty = new LinkedHashSet<>();
	private final Autosave autosave = new Autosave(this::commitPending);
	private volatile SaveState saveState = new SaveState(null, false, null);

	public ResearchProject(IRecordStore store, ProjectOptions options) throws StoreException {
		this.store = store;
		this.options = options;
		resources = new RecordResourceSet(store, codec);
		resources.eAdapters().add(observer);
		MODEL.forEach(ePackage -> EPackage.Registry.INSTANCE.put(ePackage.getNsURI(), ePackage));
		index = new RecordIndex(store.changedSince(0));
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
		return all(ProjectSettings.class).stream().findFirst()
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
		List<RecordHeader> headers = new ArrayList<>(index.ofType(eClass(type)));
		headers.sort(TextOrder.by(Locale.of("tr"), RecordHeader::title));
		List<T> elements = new ArrayList<>(headers.size());
		for (RecordHeader header : headers) {
			root(header.id()).map(type::cast).ifPresent(elements::add);
		}
		return elements;
	}

	private static EClass eClass(Class<?> type) {
		return EPackage.Registry.INSTANCE.values().stream() //
				.filter(EPackage.class::isInstance).map(EPackage.class::cast) // a used type is of an initialised package
				.flatMap(ePackage -> ePackage.getEClassifiers().stream()) //
				.filter(classifier -> classifier.getInstanceClass() == type).map(EClass.class::cast).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(type + " is no class of a registered EPackage"));
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
		return store.referencing(referenceTo(target));
	}

	private Reference referenceTo(Element target) {
		String record = recordOf(target).orElseThrow(() -> new IllegalArgumentException("Not in the project"));
		return new Reference(record, target.eContainer() == null ? "" : target.getId());
	}

	@Override
	public void edit(String label, ModelChange change) throws CoreException {
		onModelThread(() -> {
			if (observer.isRecording()) {
				change.run();
				return;
			}
			ChangeRecord record = new ChangeRecord();
			observer.begin(record);
			try {
				change.run();
			} catch (CoreException | RuntimeException e) {
				observer.end();
				observer.begin(new ChangeRecord());
				record.undo();
				throw e;
			} finally {
				observer.end();
			}
			if (!record.isEmpty()) {
				commands.execute(new RecordedEdit(label, record, this::changed));
			}
		});
	}

	@Override
	public boolean canUndo() {
		return commands.canUndo();
	}

	@Override
	public boolean canRedo() {
		return commands.canRedo();
	}

	@Override
	public String undoLabel() {
		return label(commands.getUndoCommand());
	}

	@Override
	public String redoLabel() {
		return label(commands.getRedoCommand());
	}

	private static String label(Command command) {
		return command == null ? "" : command.getLabel();
	}

	@Override
	public void undo() throws CoreException {
		replay(commands::undo);
	}

	@Override
	public void redo() throws CoreException {
		replay(commands::redo);
	}

	private void replay(Runnable step) throws CoreException {
		onModelThread(() -> {
			observer.begin(new ChangeRecord()); // of no interest: the replayed record knows what changed
			try {
				step.run();
			} finally {
				observer.end();
			}
		});
	}

	private void onModelThread(ModelChange work) throws CoreException {
		List<Exception> failures = new ArrayList<>(1);
		options.modelThread().execute(() -> {
			model.lock();
			try {
				work.run();
			} catch (CoreException | RuntimeException e) {
				failures.add(e);
			} finally {
				model.unlock();
			}
		});
		for (Exception failure : failures) {
			if (failure instanceof CoreException e) {
				throw e;
			}
			throw (RuntimeException) failure;
		}
	}

	/** After an edit, an undo or a redo. */
	private void changed(ChangeRecord record) {
		Set<String> ids = new LinkedHashSet<>();
		for (Resource resource : record.resources()) {
			String id = RecordCodec.recordOf(resource.getURI()).orElseThrow();
			ids.add(id);
			if (resource.getContents().isEmpty()) {
				index.deleted(id);
			} else {
				index.edited(id, (Element) resource.getContents().get(0), titleLanguage(), options.author());
			}
		}
		synchronized (dirty) {
			dirty.addAll(record.resources());
		}
		saveState = new SaveState(saveState.savedAt(), true, saveState.failure());
		autosave.soon();
		listeners.forEach(listener -> listener.edited(ids));
		listeners.forEach(listener -> listener.saveStateChanged(saveState));
	}

	private String titleLanguage() {
		return index.ofType(CorePackage.Literals.PROJECT_SETTINGS).isEmpty() ? "tr" : mainLanguage();
	}

	/** On the autosave thread only. */
	private void commitPending() throws CoreException {
		List<Resource> batch;
		List<RecordWrite> writes = new ArrayList<>();
		model.lock();
		try {
			synchronized (dirty) {
				batch = List.copyOf(dirty);
				dirty.clear();
			}
			batch.forEach(resource -> write(resource).ifPresent(writes::add));
		} finally {
			model.unlock();
		}
		if (writes.isEmpty()) {
			return;
		}
		try {
			long sequence = store.commit(writes, options.author());
			writes.forEach(write -> index.committed(write.id(), write.expectedVersion() + 1, sequence));
			report(new SaveState(Instant.now(), !isClean(), null));
		} catch (StoreException e) {
			synchronized (dirty) {
				dirty.addAll(batch);
			}
			report(new SaveState(saveState.savedAt(), true, e.getMessage()));
			throw e;
		}
	}

	private Optional<RecordWrite> write(Resource resource) {
		String id = RecordCodec.recordOf(resource.getURI()).orElseThrow();
		long version = index.version(id);
		if (resource.getContents().isEmpty()) {
			return version == 0 ? Optional.empty()
					: Optional.of(new RecordWrite(id, "", "", null, version, Set.of()));
		}
		RecordHeader header = index.get(id).orElseThrow();
		return Optional.of(new RecordWrite(id, header.type(), header.title(), codec.write(resource), version,
				RecordCodec.references(resource)));
	}

	private boolean isClean() {
		synchronized (dirty) {
			return dirty.isEmpty();
		}
	}

	private void report(SaveState state) {
		saveState = state;
		listeners.forEach(listener -> listener.saveStateChanged(state));
	}

	@Override
	public SaveState saveState() {
		return saveState;
	}

	@Override
	public void flush() throws CoreException {
		if (model.isHeldByCurrentThread()) {
			throw new IllegalStateException("An edit cannot be committed while it runs");
		}
		autosave.now();
	}

	@Override
	public <T> T read(ModelQuery<T> query) throws CoreException {
		model.lock();
		try {
			return query.run();
		} finally {
			model.unlock();
		}
	}

	@Override
	public <T extends Element> T add(T root) {
		if (!observer.isRecording()) {
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
		resource.getContents().add(root);
		return root;
	}

	private static void identify(EObject object) {
		if (object instanceof Element element && element.getId() == null) {
			element.setId(UUID.randomUUID().toString());
		}
	}

	@Override
	public void delete(Element element) throws CoreException {
		Set<Resource> unsaved;
		synchronized (dirty) {
			unsaved = new LinkedHashSet<>(dirty);
		}
		new Deletion(this, store, resources, unsaved).delete(element);
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
				() -> new Restoration(resources).replace(recordId, revision));
	}

	/** Empties the undo history: what made the project is not undone. */
	void forgetEdits() {
		commands.flush();
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
		resources.getResources().forEach(resource -> resource.getContents().forEach(root -> roots.add((Element) root)));
		return roots;
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
