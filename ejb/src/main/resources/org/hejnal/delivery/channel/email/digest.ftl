${texts.greeting}

${texts.digestIntroduction}

<#list items as item>
* ${item.eventTypeName}
${item.message}

</#list>
-- 
${texts.digestReason}
${texts.sentBy}: ${portalUrl}
