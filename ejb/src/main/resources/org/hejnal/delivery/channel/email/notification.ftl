${texts.greeting}

${message}

-- 
${texts.reason} ${eventTypeName}
${texts.sentBy}: ${portalUrl}
