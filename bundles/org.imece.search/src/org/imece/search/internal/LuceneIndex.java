/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.imece.core.project.IResearchProject;
import org.imece.core.search.ISearchContribution;
import org.imece.core.visibility.HiddenRecords;
import org.imece.core.visibility.IHiddenRecords;
import org.imece.search.ISearchIndex;
import org.imece.search.SearchHit;
import org.imece.search.SearchRefusal;
import org.imece.search.SearchRequest;
import org.imece.search.SearchResult;

/** An index in Lucene. What it cannot read it makes again, since it is derived. */
final class LuceneIndex implements ISearchIndex {

	private final Directory directory;
	private final String place;
	private final IResearchProject project;
	private final List<ISearchContribution> contributions;
	private final List<IHiddenRecords> hiding;
	private final Consumer<IStatus> log;
	private final Analyzer analyzer = Fields.analyzer();
	/** Held for reading by searches, for writing while the storage is exchanged. */
	private final ReadWriteLock exchange = new ReentrantReadWriteLock();
	private final Object updating = new Object();
	private IndexStorage storage;
	private boolean trusted;
	private volatile boolean damaged;
	private volatile QueryCompiler compiler;

	/** @param place how the place of the index is called in messages */
	LuceneIndex(Directory directory, String place, IResearchProject project, String projectId,
			List<ISearchContribution> contributions, List<IHiddenRecords> hiding, Consumer<IStatus> log)
			throws IOException {
		this.directory = directory;
		this.place = place;
		this.project = project;
		this.contributions = contributions;
		this.hiding = hiding;
		this.log = log;
		String names = contributions.stream().map(contribution -> contribution.getClass().getName()).sorted()
				.collect(Collectors.joining(","));
		storage = IndexStorage.open(directory, analyzer, projectId, names, log);
	}

	@Override
	public int update(IProgressMonitor monitor) throws CoreException {
		synchronized (updating) {
			try {
				long forgettings = project.store().forgettings();
				if (damaged || storage.forgettings() != forgettings || !isSound()) {
					exchangeStorage(); // Lucene keeps deleted texts until it merges the segments they stand in
				}
				return new IndexUpdate(storage, project.store(), HiddenRecords.of(project, hiding), contributions, log)
						.run(forgettings, monitor);
			} catch (IOException | AlreadyClosedException e) {
				damaged = true;
				throw new CoreException(Status.error(
						Messages.format(Messages.Index_unwritable, place, String.valueOf(e.getMessage())), e));
			}
		}
	}

	/** Files from an earlier session are read in full once, before anything is built on them. */
	private boolean isSound() {
		if (!trusted) {
			try {
				storage.checkIntegrity();
			} catch (IOException | RuntimeException e) {
				log.accept(Status.info("The search index in " + place + " is damaged: " + e.getMessage()));
				return false;
			}
			trusted = true;
		}
		return true;
	}

	private void exchangeStorage() throws IOException {
		exchange.writeLock().lock();
		try {
			storage = storage.reopenEmpty();
			damaged = false;
			trusted = true;
		} finally {
			exchange.writeLock().unlock();
		}
	}

	@Override
	public boolean isUpToDate() throws CoreException {
		return !damaged && storage.sequence() == project.store().sequence()
				&& storage.forgettings() == project.store().forgettings();
	}

	@Override
	public SearchResult search(SearchRequest request) throws CoreException {
		return read(searcher -> new Search(searcher, compiler(searcher)).run(request));
	}

	@Override
	public List<SearchHit> goTo(String typed, int limit) throws CoreException {
		return read(searcher -> new Search(searcher, compiler(searcher)).goTo(typed, limit));
	}

	BareQuery bare(SearchRequest request) throws CoreException {
		return read(searcher -> new BareQuery(searcher, compiler(searcher).compile(request),
				request.offset() + request.limit()));
	}

	/** One for each state of the index. */
	private QueryCompiler compiler(IndexSearcher searcher) {
		QueryCompiler current = compiler;
		if (current == null || !current.isFor(searcher.getIndexReader())) {
			current = new QueryCompiler(analyzer, searcher.getIndexReader());
			compiler = current;
		}
		return current;
	}

	private <T> T read(IndexStorage.Work<T> work) throws CoreException {
		exchange.readLock().lock();
		try {
			return storage.search(work);
		} catch (IndexSearcher.TooManyClauses e) {
			throw new SearchRefusal(Messages.Query_tooBroad);
		} catch (IOException | AlreadyClosedException e) {
			damaged = true;
			throw new CoreException(Status.error(Messages.Index_damaged, e));
		} finally {
			exchange.readLock().unlock();
		}
	}

	@Override
	public void close() {
		synchronized (updating) {
			exchange.writeLock().lock();
			try (directory) {
				storage.close();
			} catch (IOException e) {
				log.accept(Status.warning("The search index in " + place + " was not closed properly", e));
			} finally {
				exchange.writeLock().unlock();
			}
		}
	}
}
