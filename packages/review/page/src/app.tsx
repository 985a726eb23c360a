/** The frame of the page: where one is, and the views, each loaded when it is needed. */
import { AppShell, Center, Group, Loader } from '@mantine/core'
import { IconArrowsDiff, IconInbox, IconListSearch } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { Navigate, NavLink, Route, Routes } from 'react-router'
import { Inbox } from './inbox/inbox.tsx'
import mark from './mark.svg'
import { Away } from './parts/away.tsx'
import { ColorScheme } from './parts/color-scheme.tsx'
import { Nothing } from './parts/nothing.tsx'

const Records = lazy(() => import('./records/records.tsx'))
const Review = lazy(() => import('./review/review.tsx'))
const Compare = lazy(() => import('./compare/compare.tsx'))

const views = [
  { to: '/inbox', label: 'Inbox', Icon: IconInbox },
  { to: '/records', label: 'Records', Icon: IconListSearch },
  { to: '/compare', label: 'Compare', Icon: IconArrowsDiff },
]

export function App() {
  return (
    <AppShell header={{ height: 52 }} padding={0}>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <AppShell.Header className="frame">
        <NavLink to="/inbox" className="brand" aria-label="Specmill, to the inbox">
          <img src={mark} width={26} height={26} alt="" />
          <span className="brand-name">Specmill</span>
        </NavLink>
        <nav aria-label="Views">
          <Group gap={4} wrap="nowrap">
            {views.map(({ to, label, Icon }) => (
              <NavLink key={to} to={to} className="view" aria-label={label}>
                <Icon size={18} stroke={1.8} aria-hidden />
                <span className="view-name">{label}</span>
              </NavLink>
            ))}
          </Group>
        </nav>
        <ColorScheme />
      </AppShell.Header>
      <Away />
      <AppShell.Main id="content" tabIndex={-1} component="main">
        <Suspense
          fallback={
            <Center mih="60vh">
              <Loader aria-label="Loading" />
            </Center>
          }
        >
          <Routes>
            <Route path="/" element={<Navigate to="/inbox" replace />} />
            <Route path="/inbox" element={<Inbox />} />
            <Route path="/records" element={<Records />} />
            <Route path="/review/:sha" element={<Review />} />
            <Route path="/compare" element={<Compare />} />
            <Route path="*" element={<Nothing title="There is no such page" text="The address may be mistyped." />} />
          </Routes>
        </Suspense>
      </AppShell.Main>
    </AppShell>
  )
}
